<?php
/**
 * Plugin Name:       IEP and 504 Elements
 * Description:       Two blocks and two shortcodes for families of children with disabilities: the IEP and the Section 504 plan compared in plain words, and where to get help. In nine languages; no request to another site.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            The iep-504-elements contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       iep-504-elements
 *
 * @package Iep504
 */

defined( 'ABSPATH' ) || exit;

const IEP504_VERSION = '0.1.0';
const IEP504_FILE    = __FILE__;

/** The id of the script module of both elements, and of the script of the block editor. */
const IEP504_SCRIPT = 'iep-504-elements';

/** By tag name: the folder of the block, and the shortcode. */
const IEP504_ELEMENTS = array(
	'iep-504-compare'  => array(
		'block'     => 'compare',
		'shortcode' => 'iep_504_compare',
	),
	'parent-resources' => array(
		'block'     => 'resources',
		'shortcode' => 'parent_resources',
	),
);

require __DIR__ . '/includes/data.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/text.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/register.php';
