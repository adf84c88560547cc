<?php
/**
 * The plugin stores nothing: no option, no table, no file. There is nothing to take away.
 *
 * @package Iep504
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;
